package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.opensearch.ClusterSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** Whether the compose file says what the program and the cluster understand, as far as that shows without a container engine. */
class ComposeFileTest {
    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("compose.yaml")));
        return (Map<String, Map<String, Object>>) file.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> service) {
        return (Map<String, Object>) service.get("environment");
    }

    @Test
    void theAppUnderstandsItsEnvironment() throws IOException {
        Map<String, Object> given = environment(services().get("dateline"));
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("compose-systemEnvironment", given));
        ConfigurationPropertySources.attach(environment);
        DatelineProperties properties = Binder.get(environment).bindOrCreate("dateline", DatelineProperties.class);
        assertThat(properties.engine()).isEqualTo("opensearch");
        assertThat(properties.opensearch().shards()).isEqualTo(3);
        assertThat(properties.opensearch().addresses())
                .containsExactly("http://search1:9200", "http://search2:9200", "http://search3:9200");
        assertThat(properties.opensearch().name()).isEqualTo(ClusterSettings.NAME);
    }

    @Test
    void theNodesFindEachOther() throws IOException {
        Map<String, Map<String, Object>> services = services();
        List<String> nodes = List.of("search1", "search2", "search3");
        assertThat(new TreeSet<>(services.keySet())).containsExactly("dateline", "search1", "search2", "search3");
        String version = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s).*<opensearch.version>(.*?)</opensearch.version>.*", "$1");
        for (String node : nodes) {
            Map<String, Object> environment = environment(services.get(node));
            assertThat(environment.get("node.name")).isEqualTo(node);
            for (String list : List.of("discovery.seed_hosts", "cluster.initial_cluster_manager_nodes")) {
                assertThat(Arrays.asList(environment.get(list).toString().split(",")))
                        .isEqualTo(nodes);
            }
            assertThat(services.get(node).get("image")).isEqualTo("opensearchproject/opensearch:" + version);
            assertThat(services.get(node).get("networks"))
                    .as("nobody else reaches it")
                    .isEqualTo(List.of("cluster"));
        }
    }
}
