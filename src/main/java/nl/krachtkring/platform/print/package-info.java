/** Sheets that people print or keep as a file. PDF is tagged, so that it can be read aloud. */
package nl.krachtkring.platform.print;
