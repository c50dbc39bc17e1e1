package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.mitra.stack.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FillingADiskTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_disk_that_others_use_is_never_filled_and_who_cannot_make_a_small_one_is_told_how() {
        assumeFalse(SmallDisk.isSmall(folder));

        for (var useless : new String[] {"false", "true", "no-such-command"}) {
            assertThatThrownBy(() -> SmallDisk.at(folder, useless))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("mount -t tmpfs -o size=1500m tmpfs " + folder)
                    .hasMessageContaining("MITRA_DATA");
        }
    }
}
