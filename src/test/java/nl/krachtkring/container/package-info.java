/** Tests inside the server, against MariaDB, by subject; few classes, since each starts the server anew. */
package nl.krachtkring.container;
