namespace Isnad.Coding.Times;

/// <summary>The month, or day and month, that a time begins with, where what follows is a time of its own: it may be the end of a name (محمد رمضان | العام الماضي, كتيبة 17 فبراير | السبت).</summary>
/// <param name="End">Where the month ends.</param>
/// <param name="IsPersonal">Whether it is a word that people are called by too, and no day stands before it.</param>
/// <param name="Rest">The time without it.</param>
public sealed record MonthName(int End, bool IsPersonal, TimeMention Rest);
