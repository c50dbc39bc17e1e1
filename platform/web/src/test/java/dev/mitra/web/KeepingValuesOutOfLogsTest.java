package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mitra.web.sample.Database;
import dev.mitra.web.sample.NoteStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingValuesOutOfLogsTest {

    @Inject
    NoteStore notes;

    @Test
    void a_refused_statement_names_its_constraint_and_none_of_the_values_it_carried() {
        notes.add("ayu@contoh-nusantara.example");
        var refusal = catchThrowable(() -> notes.add("ayu@contoh-nusantara.example"));
        assertThat(Throwables.getStackTrace(refusal)).contains("note_text_key").doesNotContain("contoh-nusantara");
    }
}
