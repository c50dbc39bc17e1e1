package dev.mitra.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// docs/how-to/upgrade.md, "Changing an event": no event is retired at the moment, so one is made up.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetiringAnEventTest {

    @Test
    void the_catalogue_says_until_when_an_old_version_is_sent_and_what_takes_its_place() {
        var retired = noted(", \"deprecated\": true, \"x-sunset\": \"2027-06-01\"");

        assertThat(retired.sunset()).contains(LocalDate.of(2027, 6, 1));
        assertThat(EventReferenceTest.catalogue(List.of(retired)))
                .contains(
                        "### Noted.v1", "**Retired**: sent until 2027-06-01, beside Noted.v2, which takes its place.");
    }

    @Test
    void nothing_is_said_of_a_version_that_stays() {
        assertThat(EventReferenceTest.catalogue(List.of(noted("")))).doesNotContain("Retired");
    }

    @Test
    void a_version_is_not_retired_without_a_day() {
        assertThatThrownBy(() -> noted(", \"deprecated\": true").sunset()).isInstanceOf(DateTimeParseException.class);
    }

    private static EventSchema noted(String besides) {
        var schema = JsonMapper.builder().build().readTree("""
                {"description": "A note was made.", "x-topic": "mitra.notes", "x-key": "noteId",
                 "properties": {"noteId": {"type": "string"}}, "required": ["noteId"]%s}""".formatted(besides));
        return new EventSchema("Noted", "v1", schema, List.of());
    }
}
