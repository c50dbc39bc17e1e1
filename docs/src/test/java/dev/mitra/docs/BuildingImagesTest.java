package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// There are two ways to an image, with Docker and without an engine: what runs is the same.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuildingImagesTest {

    private final String docker = Repository.read(Repository.ROOT.resolve("Dockerfile"));
    private final String jib = Repository.read(Repository.ROOT.resolve("build/images/BuildImage.java"));

    @Test
    void both_run_the_same_program_as_the_same_nobody() {
        assertThat(one(docker, "(?m)^USER (.*)$")).isEqualTo(one(jib, "NOBODY = \"(.*?)\""));
        assertThat(one(docker, "ENTRYPOINT \\[(.*)]").replace(" ", ""))
                .isEqualTo(one(jib, "setEntrypoint\\((.*?)\\)").replace(" ", ""));
        assertThat(one(docker, "(?m)^EXPOSE (.*)$")).isEqualTo(one(jib, "Port\\.tcp\\((\\d+)\\)"));
        assertThat(one(docker, "(?m)^WORKDIR (/app)$")).isEqualTo(one(jib, "AbsoluteUnixPath\\.get\\(\"(/app)\"\\)"));
    }

    @Test
    void both_tell_the_java_runtime_the_same() {
        assertThat(one(docker, "JAVA_TOOL_OPTIONS=\"(.*?)\"")).isEqualTo(one(jib, "\"(-XX:MaxRAMPercentage.*?)\""));
    }

    @Test
    void both_carry_the_list_of_what_is_inside() {
        assertThat(docker).contains("target/bom.json /usr/share/doc/mitra/bom.json");
        assertThat(jib).contains("\"/usr/share/doc/mitra\"", "target/bom.json");
    }

    private static String one(String text, String expression) {
        var found = Pattern.compile(expression).matcher(text);
        assertThat(found.find()).as(expression).isTrue();
        return found.group(1);
    }
}
