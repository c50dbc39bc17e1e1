package dev.mitra.messaging.inbox;

import java.time.Duration;
import java.util.List;

/// How patiently a failing event is tried again.
///
/// @param inPlace the pauses before each repetition while its partition waits
/// @param perPoll what all repetitions of one poll may take together; then the rest is parked at once
/// @param firstParked the pause after which a parked event is tried; it doubles every time
/// @param longestParked where the doubling ends
/// @param attempts of a parked event, before it becomes a dead letter
public record RetryPolicy(
        List<Duration> inPlace, Duration perPoll, Duration firstParked, Duration longestParked, int attempts) {

    public static RetryPolicy standard() {
        return new RetryPolicy(
                List.of(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2)),
                Duration.ofSeconds(20),
                Duration.ofMinutes(1),
                Duration.ofHours(6),
                12);
    }

    /// @param failures how many attempts of the parked event have failed
    Duration pauseAfter(int failures) {
        var pause = firstParked.multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(longestParked) < 0 ? pause : longestParked;
    }
}
