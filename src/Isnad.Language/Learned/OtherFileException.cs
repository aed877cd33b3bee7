namespace Isnad.Language.Learned;

/// <summary>A file of something learned is not the one wanted.</summary>
/// <param name="reason">Why, in words that go on from the file's name: "holds no word vectors".</param>
internal sealed class OtherFileException(string reason) : Exception(reason);
