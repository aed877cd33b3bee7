namespace Isnad.Language.Learned.Treebanks;

/// <summary>Brings clean spelling to what newspapers print: hamza left off the first alef, final ى and ي, ة and ه mixed.</summary>
public static class Roughening
{
    /// <summary>A form as a newspaper might print it.</summary>
    public static string Of(string form, Random chance)
    {
        if (form.Length < 2)
        {
            return form;
        }

        var letters = form.ToCharArray();
        var start = form.Length > 4 && form.StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
        if (letters[start] is 'أ' or 'إ' && chance.NextDouble() < 0.6)
        {
            letters[start] = 'ا';
        }

        ref var last = ref letters[^1];
        last = last switch
        {
            'ى' when chance.NextDouble() < 0.12 => 'ي',
            'ي' when chance.NextDouble() < 0.12 => 'ى',
            'ة' when chance.NextDouble() < 0.04 => 'ه',
            var same => same,
        };
        return new string(letters);
    }
}
