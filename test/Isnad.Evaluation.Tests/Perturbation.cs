using System.Text.Json.Nodes;
using Isnad.Exchange.Scheme;

namespace Isnad.Evaluation.Tests;

/// <summary>Makes worse copies of gold files: things dropped, altered, added, doubled, given by offsets.</summary>
internal static class Perturbation
{
    private static readonly string?[] Modes = [null, "arrest", "visit", "aerial", ""];
    private static readonly string?[] Dates = [null, "2018", "2018-05", "2018-05-21~", "2015/2018", ""];
    private static readonly string[] Stances = ["states", "denies", "accuses", "announces"];
    private static readonly string[] ExtraNames = ["مصادر أمنية", "الحكومة", "شهود عيان", "رئيس الوزراء", "!", "الرئيس بشار الأسد"];

    public static void Write(string gold, string target, Random random, double damage)
    {
        foreach (var file in Directory.EnumerateFiles(gold, "*.json").Order(StringComparer.Ordinal))
        {
            if (random.NextDouble() < damage / 8)
            {
                continue;
            }

            var report = random.NextDouble() < damage / 20 ? new JsonObject() : JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            if (report.Count > 0)
            {
                Damage(report, random, damage);
            }

            File.WriteAllText(Path.Combine(target, Path.GetFileName(file)), report.ToJsonString());
        }
    }

    private static void Damage(JsonObject report, Random random, double damage)
    {
        var text = report["text"]!.GetValue<string>();
        var tokens = new TokenIndex(text);
        var entities = report["entities"]!.AsArray();
        for (var i = 0; i < 2 && Hit(); i++)
        {
            entities.Add(new JsonObject { ["id"] = $"X{i}", ["kind"] = "group", ["name"] = Pick(ExtraNames), ["aliases"] = new JsonArray() });
        }

        string AnyEntity() => Hit() ? "E999" : entities.Count == 0 ? "E1" : entities[random.Next(entities.Count)]!["id"]!.GetValue<string>();
        foreach (var entity in entities.Select(e => e!.AsObject()).Where(_ => Hit()))
        {
            var name = entity["name"]!.GetValue<string>();
            entity["name"] = random.Next(3) switch { 0 => name + " الجديد", 1 => name.Split(' ')[0], _ => "ال" + name };
            entity["aliases"] = new JsonArray();
        }

        var events = report["events"]!.AsArray();
        foreach (var coded in events.Select(e => e!.AsObject()).ToArray())
        {
            DamageEvent(coded);
        }

        foreach (var relation in report["relations"]!.AsArray().Select(r => r!.AsObject()).Where(_ => Hit()))
        {
            relation[random.Next(2) == 0 ? "subject" : "object"] = AnyEntity();
        }

        void DamageEvent(JsonObject coded)
        {
            if (Hit())
            {
                events.Remove(coded);
                return;
            }

            if (Hit())
            {
                events.Add(coded.DeepClone());
            }

            Alter("event", () => "ASSAULT");
            Alter("mode", () => Pick(Modes));
            Alter("date", () => Pick(Dates));
            Alter("status", () => "future");
            Alter("place", AnyEntity);
            foreach (var role in new[] { "actor", "recipient" })
            {
                if (Hit())
                {
                    coded[role]!.AsArray().Insert(0, AnyEntity());
                }

                if (Hit())
                {
                    coded[role] = new JsonArray();
                }
            }

            if (Hit())
            {
                coded["claims"]!.AsArray().Add(new JsonObject { ["source"] = Hit() ? null : AnyEntity(), ["stance"] = Pick(Stances) });
            }

            if (Hit())
            {
                var token = tokens.Tokens[random.Next(tokens.Tokens.Count)];
                coded["start"] = tokens.ToCodePoint(token.Start);
                coded["end"] = tokens.ToCodePoint(token.End) + random.Next(8);
            }

            void Alter(string key, Func<string?> value)
            {
                if (Hit())
                {
                    coded[key] = value();
                }
            }
        }

        bool Hit() => random.NextDouble() < damage;
        T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
    }
}
