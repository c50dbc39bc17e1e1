package dev.mitra.reseller.notice.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.reseller.Samples;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.Reader;
import dev.mitra.reseller.programme.Language;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Writing every notice")
class WritingEveryNoticeTest {

    private static final List<Map<String, Object>> WAYS = List.of(
            Map.of(
                    "restricted",
                    true,
                    "established",
                    false,
                    "explicitly",
                    true,
                    "byOrder",
                    true,
                    "hasRate",
                    true,
                    "extra",
                    "5"),
            Map.of(
                    "restricted",
                    false,
                    "established",
                    true,
                    "explicitly",
                    false,
                    "byOrder",
                    false,
                    "hasRate",
                    false,
                    "extra",
                    ""),
            Map.of(
                    "restricted",
                    false,
                    "established",
                    false,
                    "explicitly",
                    false,
                    "byOrder",
                    true,
                    "hasRate",
                    true,
                    "extra",
                    "2.5"));

    @Inject
    SendNotice notices;

    private static Map<String, Object> facts(Map<String, Object> way) {
        var facts = new HashMap<String, Object>(way);
        facts.put("company", "Lone Star Licences LLC");
        facts.put("reason", "There is no shop on the site yet.");
        facts.put("again", "2027-02-24");
        facts.put("question", "Where is your shop?");
        facts.put("rate", "10");
        facts.put("policyMissing", true);
        facts.put("brands", List.of("Tabulon", "Quillmark"));
        facts.put("version", "2027-01");
        facts.put("effectiveFrom", "2027-01-01");
        facts.put("order", "000000000424");
        facts.put("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        facts.put("brand", "Tabulon");
        facts.put("until", "2026-05-31");
        facts.put("note", "The page is gone.");
        facts.put("lines", List.of("Lone Star Licences LLC, Tabulon: https://lonestar-licences.example/tabulon"));
        facts.put("country", "US");
        facts.put("why", "3 paid orders");
        facts.put("prepaidOrders", 3);
        facts.put("reseller", "res_01h455vb4pex5vsknk084sn02q");
        facts.put("customers", 12);
        facts.put("body", "Ninety seats, please.");
        facts.put("text", "Ninety seats, please.");
        facts.put("subject", "Seats");
        facts.put("thread", "thr_01h455vb4pex5vsknk084sn02q");
        facts.put("signUpUrl", "https://accounts.kestrelwood.example/");
        facts.put("customer", "Pohon Jati School");
        facts.put("partner", "Lone Star Licences LLC");
        facts.put("link", "https://partners.kestrelwood.example/v1/opportunity-confirmations/" + "0".repeat(26));
        return facts;
    }

    @Test
    @DisplayName("R2.5 R9.1 every notice of the programme is whole in both languages, as text and as HTML")
    void everyOne() {
        QuarkusTransaction.requiringNew().call(() -> {
            writeAll();
            return true;
        });
    }

    private void writeAll() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "notices"));
        for (var kind : Notice.Kind.values()) {
            for (var language : Language.values()) {
                for (int way = 0; way < WAYS.size(); way++) {
                    var reader = new Reader(Samples.email("owner@lonestar-licences.example"), language);
                    var notice = new Notice(kind, reader, UUID.randomUUID(), "", facts(WAYS.get(way)));
                    var letter = notices.letter(notice);
                    assertThat(letter.subject()).as(kind + " " + language).isNotBlank();
                    assertThat(letter.text())
                            .as(kind + " " + language)
                            .doesNotContain("{", "}", "null", "\n\n\n")
                            .hasSizeGreaterThan(60);
                    assertThat(letter.blocks())
                            .as("a line that ends in the middle of a sentence breaks there in HTML: " + kind)
                            .filteredOn(block -> !block.isList())
                            .allSatisfy(block -> assertThat(block.lines()).hasSize(1));
                    var name =
                            "%s.%s.%d".formatted(kind.name().toLowerCase(java.util.Locale.ROOT), language.code(), way);
                    Files.writeString(folder.resolve(name + ".html"), notices.html(letter, notice));
                }
            }
        }
    }
}
