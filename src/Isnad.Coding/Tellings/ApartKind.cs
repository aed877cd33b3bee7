namespace Isnad.Coding.Tellings;

/// <summary>How a word keeps two events apart.</summary>
internal enum ApartKind
{
    /// <summary>ردا على: what follows is answered.</summary>
    Answer,

    /// <summary>من أجل, في قضية: what follows is what somebody is arrested for.</summary>
    Charge,

    /// <summary>احتجاجا على: what follows gives rise.</summary>
    Occasion,

    /// <summary>بعد: what follows went before.</summary>
    After,

    /// <summary>بينما: what follows is told beside.</summary>
    Contrast,

    /// <summary>الوضع في: what a talk is about, with its place.</summary>
    Setting,

    /// <summary>عودته من: the place behind is where somebody came from.</summary>
    Coming,

    /// <summary>الصادر: a participle whose time is that of its noun.</summary>
    Dated,

    /// <summary>وقع: a verb that tells of its event no more than when and where.</summary>
    TookPlace,

    /// <summary>بدأت: the same of what goes on since.</summary>
    Began,

    /// <summary>مماثل: the event is like the one before, and another.</summary>
    Like,

    /// <summary>مجددا: it is done once more.</summary>
    Again,

    /// <summary>في وقت سابق: it is done on some day that is not told, or on many.</summary>
    Sometime,

    /// <summary>أول, أكبر: it is the first or greatest since some time, and did not go on since.</summary>
    Rank,
}
