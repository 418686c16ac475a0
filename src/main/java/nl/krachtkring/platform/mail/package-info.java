/** Mail: written as a row with what caused it, sent by a job with retries, dead letters kept in sight. */
package nl.krachtkring.platform.mail;
