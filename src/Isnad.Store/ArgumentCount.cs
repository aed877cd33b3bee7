using Isnad.Record;

namespace Isnad.Store;

/// <summary>How many events one party or place has a part in.</summary>
public sealed record ArgumentCount
{
    /// <summary>Its key, see <see cref="ArgumentKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The entity of one of its reports, under the name that most events give it; without its mentions.</summary>
    public required Entity Entity { get; init; }

    /// <summary>In how many it does something.</summary>
    public long AsActor { get; init; }

    /// <summary>In how many something is done to it.</summary>
    public long AsRecipient { get; init; }

    /// <summary>How many take place there.</summary>
    public long AsPlace { get; init; }

    /// <summary>All of them; one in which it does something to itself counts twice.</summary>
    public long Events => AsActor + AsRecipient + AsPlace;
}
