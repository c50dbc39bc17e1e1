package dev.mitra.stack.prove.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tables that are broken, or that no spreadsheet would write.
record CsvFiles(Call good) {

    /// One row that each operation reads, by the end of its path.
    private static final Map<String, String> GOOD =
            Map.of("/order-imports", """
            reference,company,person,email,line1,city,region,postalCode,country,language,sku,quantity
            FRESH-REFERENCE,Sample Ltd,Sam Ple,sam@sample.example,1 Main Street,Portland,OR,97201,US,en,TAB-NET-DEV-SB,2
            """, "/catalogue-imports", """
            sku,name,family,platform,type,kind,redistributable,updatesMonths,developers,locations,deployments,\
            termMonths,descriptionEn,descriptionId,guidanceEn,guidanceId,discountable,sold,currency,unit,\
            fromQuantity,validFrom,validUntil
            FRESH-REFERENCE,Fuzz,TABULA,NET,DEVELOPER,LICENSE,false,12,1,1,0,,Sample,Contoh,Sample,Contoh,true,true,USD,\
            100.00,1,2030-01-01,
            """, "/tax-rates/imports", """
            kind,state,percent,treatment,condition,valid_from,valid_to,verified_on,source
            RATE,TX,6.25,,,2031-01-01,,2026-11-25,Sample
            """);

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\"",
            "\"a\nb\"",
            "=1+1",
            "-1",
            "1e9",
            "1.5",
            "NaN",
            "9".repeat(400),
            "x".repeat(20_000),
            "a\u0000b",
            "a\u202Eb",
            "2026-02-30",
            "+999999999-12-31",
            "TRUE",
            "<b>");

    static String good(String path) {
        return GOOD.entrySet().stream()
                .filter(file -> path.contains(file.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("orderNumber,sku,licenseId\nORD-1,TAB-NET-DEV-SB,lic_01h455vb4pex5vsknk084sn02q\n");
    }

    List<Call> all() {
        var text = new String(good.body(), StandardCharsets.UTF_8);
        var head = text.substring(0, text.indexOf('\n') + 1);
        var row = text.substring(head.length());
        var calls = new ArrayList<Call>();
        BadFiles.withoutLines(text).forEach((what, file) -> calls.add(good.body(what, file)));
        calls.add(good.body("the names alone", head));
        calls.add(good.body("no names", row));
        calls.add(good.body("other names", head.toUpperCase(java.util.Locale.ROOT) + row));
        calls.add(good.body("a name twice", head.replaceFirst(",", "," + head.split(",")[0] + ",") + row));
        calls.add(good.body("a cell too many", head + row.replace("\n", ",more\n")));
        calls.add(good.body("semicolons", text.replace(',', ';')));
        calls.add(good.body("tabs", text.replace(',', '\t')));
        calls.add(good.body("a mark before", "\uFEFF" + text));
        calls.add(good.body("old lines", text.replace("\n", "\r")));
        calls.add(good.body("a quote without end", head + "\"" + row));
        calls.add(good.body("UTF-16", text.getBytes(StandardCharsets.UTF_16)));
        calls.add(good.body(
                "Latin letters", (head + row.replace("Sample", "\u00e4")).getBytes(StandardCharsets.ISO_8859_1)));
        calls.add(good.body("rows without end", head + row.repeat(5_000)));
        calls.add(good.body("commas", ",".repeat(50_000)));
        calls.add(good.body("empty lines", head + "\n".repeat(10_000) + row));
        cells(head, row.strip(), calls);
        return calls;
    }

    /// As good as this row, and about something else.
    private static String another(String row) {
        return row.replace(Sender.FRESH, Sender.FRESH + "-A").replace("RATE,TX,", "RATE,WA,");
    }

    private void cells(String head, String row, List<Call> calls) {
        var count = row.split(",", -1).length;
        for (var i = 0; i < count; i++) {
            for (var value : CELLS) {
                var cells = row.split(",", -1);
                cells[i] = value;
                var shown = value.length() > 20 ? value.length() + " letters" : value;
                var bad = String.join(",", cells) + "\n";
                calls.add(good.body(shown + " as cell " + i, head + bad));
                // what is wrong with one row must not leave the row before it behind
                calls.add(good.body(shown + " as cell " + i + " behind a good row", head + another(row) + "\n" + bad));
            }
        }
    }
}
