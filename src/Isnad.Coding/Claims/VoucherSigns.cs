using System.Globalization;
using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>What speaks for a saying vouching for an event, or for nobody but the reporter doing so.</summary>
internal sealed class VoucherSigns(RoleScene scene, Sides sides, Quotations quotes)
{
    private const int FewWords = 3;
    private const int FewDeeds = 4;
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The signs of a saying.</summary>
    public List<string> Of(EventDraft draft, ClaimCandidate candidate)
    {
        var act = candidate.Act;
        var place = candidate.Place + (candidate.Place is SayingPlace.Covers or SayingPlace.CoversAlso ? Bucket.Few(candidate.Rank) : "");
        var source = act.Sources[0].Entity;
        var side = sides.Of(draft, source);
        var own = IsSpeech(draft.Type) ? "speech" : "deed";
        var signs = new List<string>(64)
        {
            place, $"{place}|{act.Kind}", $"{place}|{act.Stance}", $"{place}|{own}|{side}", $"{place}|type={draft.Type}", $"{place}|status={draft.Status}",
            $"{place}|rule={act.Rule}", $"{place}|quote={Quote(candidate)}", $"{place}|also={Bucket.Few(draft.Also.Count)}",
            $"side={side}", $"{act.Stance}|{own}|{side}", $"{act.Stance}|type={draft.Type}", $"group={sides.GroupOf(source)}", $"{place}|group={sides.GroupOf(source)}",
            $"kind={sides.KindOf(source)}", $"{place}|spelled={act.Sources[0].Span is not null}",
        };
        Between(candidate, candidate.Place.ToString(), signs);
        AddTold(draft, candidate, place, own, side, signs);
        AddFormer(draft, candidate, place, signs);
        return signs;
    }

    /// <summary>Whether the event told right before has the same voice: who speaks mostly speaks on.</summary>
    private void AddFormer(EventDraft draft, ClaimCandidate candidate, string place, List<string> signs)
    {
        var former = scene.Former(draft);
        var same = former?.Voices is not { } voices ? "first" : voices.Contains(candidate.Voice) ? "same" : voices.Count == 0 ? "nobody" : "other";
        var told = same + Near(draft, former);
        signs.AddRange([$"former={told}", $"{place}|former={told}", $"{place}|former={told}|{SignList.PosOf(_discourse, draft.Trigger)}", $"former={told}|{former?.Type}|{draft.Type}"]);
    }

    /// <summary>Whether two events stand in one sentence or quotation.</summary>
    private string Near(EventDraft draft, EventDraft? former)
    {
        if (former is null)
        {
            return "";
        }

        var quote = quotes.Around(draft.Trigger);
        var inQuote = quote is null ? "" : quotes.Around(former.Trigger) == quote ? "quoted" : "apart";
        return Bucket.Few(_discourse.SentenceOf(draft.Trigger) - _discourse.SentenceOf(former.Trigger)) + inQuote;
    }

    /// <summary>The words of saying and deed, and where the deed stands among all that the saying covers.</summary>
    private void AddTold(EventDraft draft, ClaimCandidate candidate, string place, string own, Side side, List<string> signs)
    {
        var (act, word) = (candidate.Act, candidate.Word);
        var (deed, form, above) = (_discourse.BaseOf(draft.Trigger), SignList.PosOf(_discourse, word), scene.Above(draft)?.Type);
        var order = Bucket.Few(scene.Drafts.Count(other => other != draft && act.Covers(other.Trigger) && other.Trigger < word), FewDeeds);
        signs.AddRange(
        [
            $"{act.Rule}|{own}|{side}", $"{act.Rule}|type={draft.Type}", $"{act.Rule}|{form}", $"{place}|word={deed}", $"{act.Kind}{act.Stance}|word={deed}", $"{place}|label={draft.Label}",
            $"{place}|{form}|type={draft.Type}", $"{place}|above={above}", $"{place}|above={above}|{form}", $"{place}|mode={draft.Type}{draft.Mode}", $"{place}|{side}|{draft.Status}", $"{place}|{side}|{form}",
            $"{place}|order={order}", $"{place}|order={order}|{form}", $"{place}|order={order}|{act.Stance}", $"{place}|sentence={Bucket.Few(_discourse.SentenceOf(word), FewDeeds)}",
            $"{place}|relation={_discourse[word].Relation}", $"{place}|governed={_discourse.HeadOf(word) == act.Word}", $"{place}|doers={DoersOf(draft)}|{sides.GroupOf(act.Sources[0].Entity)}",
        ]);
    }

    private string DoersOf(EventDraft draft) => draft.Actors.Count > 0 ? sides.GroupOf(draft.Actors[0]) : "none";

    /// <summary>The signs of nobody.</summary>
    public List<string> OfNobody(EventDraft draft, IReadOnlyList<ClaimCandidate> candidates)
    {
        var word = draft.Trigger;
        var (form, deed) = (SignList.PosOf(_discourse, word), _discourse.BaseOf(word));
        var covered = Bucket.Few(candidates.Count(c => c.Place is SayingPlace.Covers));
        var before = scene.Former(draft);
        var former = (before?.Voices is not { } voices ? "first" : voices.Count == 0 ? "nobody" : "somebody") + Near(draft, before);
        var sure = Math.Round(draft.Confidence * 5).ToString(CultureInfo.InvariantCulture);
        return
        [
            "no", $"no|type={draft.Type}", $"no|mode={draft.Type}{draft.Mode}", $"no|form={form}", $"no|covered={covered}", $"no|covered={covered}|{form}",
            $"no|covered={covered}|type={draft.Type}", $"no|sure={sure}", $"no|sure={sure}|covered={covered}", $"no|status={draft.Status}", $"no|covered={covered}|status={draft.Status}",
            $"no|article={_discourse[word].HasArticle}", $"no|sentence={Bucket.Few(_discourse.SentenceOf(word), FewWords)}", $"no|candidates={Bucket.Few(candidates.Count, FewWords)}",
            $"no|also={Bucket.Few(draft.Also.Count)}", $"no|told={(draft.Actors.Count > 0 ? "A" : "")}{(draft.Recipients.Count > 0 ? "R" : "")}", $"no|dated={draft.DateSpan is not null}",
            $"no|quote={quotes.Around(word) is not null}", $"no|preposition={_discourse.PrepositionOf(word)}", $"no|above={scene.Above(draft)?.Type}",
            $"no|above={scene.Above(draft)?.Type}|covered={covered}", $"no|label={draft.Label}",
            $"no|word={deed}", $"no|word={deed}|{form}", $"no|word={deed}|covered={covered}", $"no|{form}|type={draft.Type}", $"no|{form}|type={draft.Type}|covered={covered}",
            $"no|former={former}", $"no|former={former}|{form}", $"no|former={former}|covered={covered}",
            $"no|mode={draft.Type}{draft.Mode}|covered={covered}", $"no|relation={_discourse[word].Relation}|{form}", $"no|doers={DoersOf(draft)}|covered={covered}",
        ];
    }

    /// <summary>Whether an event of the type is somebody's word: it needs no voucher where its own speaker tells it.</summary>
    private static bool IsSpeech(EventType type) => type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree;

    private string Quote(ClaimCandidate candidate) =>
        quotes.Around(candidate.Word) is not { } quote ? "none" : quote.First <= candidate.Act.Last && candidate.Act.First <= quote.Last ? "within" : "other";

    private void Between(ClaimCandidate candidate, string place, List<string> signs)
    {
        var (act, word) = (candidate.Act, candidate.Word);
        var from = candidate.Place is SayingPlace.Covers or SayingPlace.CoversAlso && act.First <= word ? act.First : Math.Min(act.Word, word);
        var to = Math.Max(act.Word, word) == word || candidate.Place is SayingPlace.Covers or SayingPlace.CoversAlso ? word : act.Word;
        int verbs = 0, commas = 0, events = 0, acts = 0;
        var opener = "none";
        for (var at = from; at < to; at++)
        {
            verbs += _discourse.IsVerb(at) ? 1 : 0;
            commas += at > from && _discourse[at].Before.AsSpan().IndexOfAny('،', ',', ':') >= 0 ? 1 : 0;
            events += scene.DraftAt(at) is not null ? 1 : 0;
            acts += at > from && scene.ActsAt[at].Any(a => a != act) ? 1 : 0;
            opener = _discourse.PosOf(at) is Pos.SubordinatingConjunction or Pos.Pronoun || IsAside(at) ? _discourse[at].Stem.Folded : opener;
        }

        signs.Add($"{place}|words={Bucket.Words(to - from)}");
        signs.Add($"{place}|verbs={Bucket.Few(verbs, FewWords)}");
        signs.Add($"{place}|commas={Bucket.Few(commas, FewWords)}");
        signs.Add($"{place}|events={Bucket.Few(events, FewWords)}");
        signs.Add($"{place}|sayings={Bucket.Few(acts)}");
        signs.Add($"{place}|opener={opener}");
        signs.Add($"{place}|sentences={Bucket.Few(Math.Abs(_discourse.SentenceOf(word) - _discourse.SentenceOf(act.Word)), FewWords)}");
        signs.Add($"{place}|clause={_discourse.ClauseOf(word) == _discourse.ClauseOf(act.Word)}");
        signs.Add($"{place}|form={SignList.PosOf(_discourse, word)}{_discourse[word].HasArticle}");
        signs.Add($"{place}|before={Preceding(word)}");
    }

    private bool IsAside(int at) => _discourse[at].Stem.Folded is "بعد" or "قبل" or "خلال" or "منذ" or "بسبب" or "اثر" or "عقب" or "رغم" or "بينما" or "فيما" or "لكن" or "الذي" or "التي" or "الذين";

    private string Preceding(int word) => word > _discourse.SentenceStart(_discourse.SentenceOf(word)) ? _discourse[word - 1].Stem.Folded : "";
}
