package nl.krachtkring.platform.persistence;

/** Told once, in order of observers' priority, when the tables are there and before the first request is answered. */
public record DatabaseReady() {}
