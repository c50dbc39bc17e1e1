package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The users of the Strimzi example may do what `deploy/kafka/acls.csv` says, which another test holds to the code.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantingTopicsInKubernetesTest {

    private static final String ADMIN = "mitra-admin,";

    @Test
    void each_user_reads_and_writes_what_the_access_list_says() {
        assertThat(granted())
                .filteredOn(right -> !right.startsWith(ADMIN))
                .containsExactlyInAnyOrderElementsOf(Repository.read(Repository.ROOT.resolve("deploy/kafka/acls.csv"))
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void who_gives_topics_partitions_reads_and_writes_none() {
        assertThat(granted()).filteredOn(right -> right.startsWith(ADMIN)).containsExactly(ADMIN + "ALTER,mitra.");
    }

    private static List<String> granted() {
        var granted = new ArrayList<String>();
        for (var object : Tree.allOf(Repository.ROOT.resolve("deploy/kubernetes/kafka-strimzi.yaml"))) {
            if (object.at("kind").text().equals("KafkaUser")) {
                for (var rule : object.at("spec", "authorization", "acls").elements()) {
                    if (rule.at("resource", "type").text().equals("topic")) {
                        granted.addAll(rights(object.at("metadata", "name").text(), rule));
                    }
                }
            }
        }
        return granted;
    }

    /// To describe a topic comes with reading and with writing it.
    private static List<String> rights(String user, Tree rule) {
        return rule.at("operations").elements().stream()
                .map(operation -> operation.text().toUpperCase(Locale.ROOT))
                .filter(operation -> !operation.equals("DESCRIBE"))
                .map(operation -> user + "," + operation + ","
                        + rule.at("resource", "name").text())
                .toList();
    }
}
