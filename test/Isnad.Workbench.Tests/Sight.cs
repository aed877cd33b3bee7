using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Height">Its height.</param>
/// <param name="Scripts">Whether scripts run.</param>
/// <param name="Scheme">Light or dark.</param>
/// <param name="Locale">The reader's language, as the browser tells it.</param>
public sealed record Sight(int Width, int Height, bool Scripts, ColorScheme Scheme, string Locale);
