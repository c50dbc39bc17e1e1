package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowingLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(#[^)]*)?\\)");

    static List<Path> documents() {
        return Repository.files(".md");
    }

    @Test
    void there_are_documents() {
        assertThat(documents()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_inside_the_project_leads_somewhere(Path document) {
        var broken = new ArrayList<String>();
        var link = LINK.matcher(Repository.read(document));
        while (link.find()) {
            var target = link.group(1);
            if (!target.contains(":") && !Files.exists(document.resolveSibling(target))) {
                broken.add(target);
            }
        }
        assertThat(broken).as("links of %s", document).isEmpty();
    }
}
