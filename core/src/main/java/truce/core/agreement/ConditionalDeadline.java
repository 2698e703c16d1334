package truce.core.agreement;

import java.time.Duration;

/**
 * Something must be done once a condition holds: eighteen prisoners return when the ceasefire has been kept for 72 hours.
 * Nothing is due while the condition does not hold; where its state is unknown, so is the breach.
 *
 * @param condition id of the condition, for facts about it: {@code ceasefire-kept-72h}
 * @param sentence the condition in our own words
 * @param after how long after the condition was met; zero for at once
 * @param tolerance how far conventions of counting may move it
 */
public record ConditionalDeadline(String condition, String sentence, Duration after, Duration tolerance)
        implements Quantity {}
