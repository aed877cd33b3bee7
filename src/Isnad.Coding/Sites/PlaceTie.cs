namespace Isnad.Coding.Sites;

/// <summary>How a place stands in its sentence.</summary>
internal enum PlaceTie
{
    /// <summary>في حلب، قرب حلب، داخل مدينة حلب.</summary>
    In,

    /// <summary>شمال حلب without a preposition before it, or a place noun alone: ضواحي حلب.</summary>
    Beside,

    /// <summary>إلى حلب، على حلب، نحو حلب.</summary>
    Towards,

    /// <summary>لحلب.</summary>
    Of,

    /// <summary>The genitive of the trigger itself: هجوم حلب، زيارة حلب.</summary>
    Genitive,

    /// <summary>من حلب.</summary>
    From,

    /// <summary>After another preposition.</summary>
    Other,

    /// <summary>Subject, object or genitive of another word.</summary>
    Bare,
}
