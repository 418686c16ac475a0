/** What tests start from: a migrated database, builders of what a test needs, counted statements. */
package nl.krachtkring.given;
