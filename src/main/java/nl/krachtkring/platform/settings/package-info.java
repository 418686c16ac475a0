/** What an operator can set, each an environment variable with a safe default. */
package nl.krachtkring.platform.settings;
