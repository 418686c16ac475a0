package nl.krachtkring.bench;

/**
 * One thing that people do.
 *
 * @param name in the table
 * @param requests gives the next request of a connection
 */
record Case(String name, Requests requests) {
    /** Gives the bytes to send next. */
    @FunctionalInterface
    interface Requests {
        /**
         * The next request.
         *
         * @param connection number of the connection, from 0
         * @param turn number of the request on it, from 0
         * @return whole request
         */
        byte[] next(int connection, long turn);
    }
}
