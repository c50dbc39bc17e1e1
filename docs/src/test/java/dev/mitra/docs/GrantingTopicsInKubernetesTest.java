package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The users of the Strimzi example may do what `deploy/kafka/acls.csv` says, which another test holds to the code.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantingTopicsInKubernetesTest {

    @Test
    void each_user_reads_and_writes_what_the_access_list_says() {
        var granted = new ArrayList<String>();
        for (var document :
                new Yaml().loadAll(Repository.read(Repository.ROOT.resolve("deploy/kubernetes/kafka-strimzi.yaml")))) {
            var object = (Map<?, ?>) document;
            if ("KafkaUser".equals(object.get("kind"))) {
                var name = ((Map<?, ?>) object.get("metadata")).get("name");
                var access = (Map<?, ?>) ((Map<?, ?>) object.get("spec")).get("authorization");
                for (var rule : (List<?>) access.get("acls")) {
                    var resource = (Map<?, ?>) ((Map<?, ?>) rule).get("resource");
                    if ("topic".equals(resource.get("type"))) {
                        var operation = ((List<?>) ((Map<?, ?>) rule).get("operations")).getFirst();
                        granted.add(name + "," + operation.toString().toUpperCase(java.util.Locale.ROOT) + ","
                                + resource.get("name"));
                    }
                }
            }
        }

        assertThat(granted)
                .containsExactlyInAnyOrderElementsOf(Repository.read(Repository.ROOT.resolve("deploy/kafka/acls.csv"))
                        .lines()
                        .skip(1)
                        .toList());
    }
}
