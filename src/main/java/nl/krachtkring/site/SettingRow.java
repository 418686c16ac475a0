package nl.krachtkring.site;

import nl.krachtkring.platform.settings.Settings;

/**
 * A setting as it works now.
 *
 * @param name the environment variable
 * @param value its value, possibly empty; never that of a secret
 * @param masked whether the value is a secret that is set
 * @param source where the value comes from
 */
public record SettingRow(String name, String value, boolean masked, Settings.Source source) {}
