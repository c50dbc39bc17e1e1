package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The broker lets a service write and read what its code writes and reads, and nothing else.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantingTopicsTest {

    private static final Pattern EVENT = Pattern.compile("@EventType\\(name = \"\\w+\", topic = \"([\\w.-]+)\"");

    @Test
    void the_access_list_of_the_topics_is_what_publishers_and_readers_in_the_code_need() {
        var needed = new TreeSet<String>();
        for (var source : Repository.files(".java")) {
            var path = Repository.ROOT.relativize(source).toString();
            if (path.matches("\\w+-service/src/main/.*")) {
                needed.addAll(rights(source, path));
            }
        }

        assertThat(granted()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void each_topic_has_one_publisher() {
        assertThat(granted().stream()
                        .filter(right -> right.contains(",WRITE,"))
                        .map(right -> right.replaceFirst(".*,", ""))
                        .toList())
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    private static List<String> granted() {
        return Repository.read(Repository.ROOT.resolve("deploy/kafka/acls.csv"))
                .lines()
                .skip(1)
                .toList();
    }

    private static List<String> rights(Path source, String path) {
        var rights = new ArrayList<String>();
        var event = EVENT.matcher(Repository.read(source));
        while (event.find()) {
            var operation = path.contains("/reads/") ? "READ" : "WRITE";
            rights.add(path.replaceFirst("/.*", "") + "," + operation + "," + event.group(1));
            if (operation.equals("WRITE")) { // /ops/reconcile compares what was told with the database
                rights.add(path.replaceFirst("/.*", "") + ",READ," + event.group(1));
            }
        }
        return rights;
    }
}
