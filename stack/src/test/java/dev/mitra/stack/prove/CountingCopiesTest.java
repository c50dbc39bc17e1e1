package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingCopiesTest {

    @Test
    void what_came_since_then_and_more_than_once_is_told_and_nothing_else() {
        var before = new Copies(Map.of("old", 1), Map.of("old@mail", 2));
        var after = new Copies(Map.of("old", 2, "once", 1, "twice", 2), Map.of("old@mail", 3, "thrice@mail", 3));

        assertThat(after.repeatedSince(before))
                .containsExactly("event twice was published 2 times", "mail thrice@mail was sent 3 times");
    }
}
