namespace Isnad.Sources;

/// <summary>Bytes turned into characters.</summary>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="Encoding">Name of the encoding, such as <c>windows-1256</c>.</param>
internal readonly record struct DecodedText(string Text, string Encoding);
