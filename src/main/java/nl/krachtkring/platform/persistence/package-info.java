/** The database: connections, migrations, times, and jobs that run on one node at a time. */
package nl.krachtkring.platform.persistence;
