using Isnad.Coding;
using Isnad.Language;
using Isnad.Record;
using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Isnad.Workbench;

/// <summary>What the workbench shows and where it listens.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>The address that is used where none is given.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5180";

    /// <summary>The record's file.</summary>
    public required string RecordPath { get; init; }

    /// <summary>The file of the accounts; without it, beside the record, see <see cref="AccountFile.Beside"/>. Where it holds any, people must sign in.</summary>
    public string? AccountsPath { get; init; }

    /// <summary>Tells the time of what people add and decide; null serves the record for reading only.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Whether people may add and decide, each as far as the account's role goes where there are accounts.</summary>
    public bool CanWrite => Clock is not null;

    /// <summary>Addresses to listen on; port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>Allows addresses that other machines can reach. They need https, and an account that is an admin.</summary>
    public bool AllowRemote { get; init; }

    /// <summary>The https address under which a proxy on this machine shows the workbench to others; null where there is none.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The certificate for https addresses; null where there are none.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>Turns a word of a search into its forms. The default knows only its spelling; a reading adds stem and lemma.</summary>
    public Func<string, SearchTerm> SearchTermOf { get; init; } = SearchTerm.OfWord;

    /// <summary>Gives the reader that shows how a sentence is read; loading it may take a moment, so it is asked only when it is needed.
    /// Null where there is none.</summary>
    public Func<IReader>? Reader { get; init; }

    /// <summary>Gives the coder of reports that are added; null where none can be. It needs <see cref="Reader"/> too.</summary>
    public Func<ICoder>? Coder { get; init; }

    /// <summary>Links the reports of a record after some were added; null leaves them unlinked.</summary>
    public Action<RecordStore>? Link { get; init; }

    /// <summary>Links the reports of a record as it was, without writing; null shows cited events as they are grouped today.</summary>
    public Func<RecordStore, IReadOnlyList<LinkedEvent>>? LinkThen { get; init; }

    /// <summary>Hashes the passwords of accounts; null for the usual hasher, see <see cref="AccountBook"/>.</summary>
    public IPasswordHasher<Account>? PasswordHasher { get; init; }

    /// <summary>Tells a problem in a language (<c>ar</c> or <c>en</c>); null where it has no sentence for it.</summary>
    public Func<Problem, string, string?> ProblemSentence { get; init; } = (_, _) => null;
}
