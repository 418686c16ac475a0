/**
 * Tests in a real browser, by capability and person, and what they have in common.
 *
 * <p>A test extends {@link nl.krachtkring.browser.BrowserTest}; all of them share one running portal with the demo's
 * people. {@link nl.krachtkring.browser.BrowserProgram} finds the browser.
 */
package nl.krachtkring.browser;
