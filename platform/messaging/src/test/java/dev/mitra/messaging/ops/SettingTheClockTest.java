package dev.mitra.messaging.ops;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.messaging.clock.SystemClock;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingTheClockTest {

    @Test
    void where_business_time_is_the_systems_there_is_no_clock_to_read_or_to_set() {
        var resource = new ClockResource(
                new SystemClock(ZoneId.of("America/New_York")), (actor, action, subject, before, after) -> {
                    throw new AssertionError("nothing was done");
                });
        assertThatThrownBy(resource::now).isInstanceOf(NotFoundException.class);
        var move = new ClockResource.Move(Duration.ofDays(1), null);
        assertThatThrownBy(() -> resource.move(move, new Nobody())).isInstanceOf(NotFoundException.class);
    }

    private static final class Nobody implements SecurityContext {
        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }
}
