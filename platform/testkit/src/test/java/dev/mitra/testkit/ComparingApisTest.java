package dev.mitra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparingApisTest {

    private static final String ORDERS = """
            openapi: 3.1.0
            paths:
              /v1/orders:
                post:
                  operationId: place
                  summary: Place an order
                  description: Of a reseller.
                  x-roles: [reseller, sales]
                  parameters:
                    - {name: dryRun, in: query, schema: {type: boolean}}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/NewOrder'}
                  responses:
                    "201":
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Order'}
                    "503": {}
            components:
              schemas:
                NewOrder:
                  type: object
                  required: [sku]
                  properties:
                    sku: {type: string}
                    terms: {type: string, enum: [PREPAID, NET30]}
                Order:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    weight: {type: integer}
                    next: {$ref: '#/components/schemas/Order'}
            """;

    @Test
    void the_same_document_breaks_nobody_and_is_complete() {
        assertThat(breaks("x", "x")).isEmpty();
        assertThat(OpenApiLint.findings(OpenApi.parse(ORDERS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /v1/orders:                       | /v1/commands:                       | is gone
            x-roles: [reseller, sales]        | x-roles: [sales]                    | is closed to reseller
            name: dryRun, in: query           | name: test, in: query               | no longer takes query dryRun
            in: query, schema                 | in: query, required: true, schema   | now requires query dryRun
            required: [sku]                   | required: [sku, terms]              | now requires terms
            terms: {type: string              | term: {type: string                 | lost terms
            [PREPAID, NET30]                  | [PREPAID]                           | no longer takes NET30
            weight: {type: integer}           | weight: {type: string}              | was "integer" and is "string"
            weight: {type: integer}           | mass: {type: integer}               | lost weight
            required: [id]                    | required: []                        | may now lack id
            "201":                            | "202":                              | no longer answers 201
            """)
    void a_change_that_breaks_callers_is_named(String before, String after, String finding) {
        assertThat(breaks(before, after)).anyMatch(line -> line.contains(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            x-roles: [reseller, sales]  | x-roles: [reseller, sales, ops]
            weight: {type: integer}     | weight: {type: integer}, colour: {type: string}
            [PREPAID, NET30]            | [PREPAID, NET30, NET60]
            summary: Place an order     | summary: Place it
            """)
    void what_only_grows_breaks_nobody(String before, String after) {
        assertThat(breaks(before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            x-roles: [reseller, sales]  | x-other: []          | has no x-roles
            summary: Place an order     | x-summary: none      | has no summary
            description: Of a reseller. | x-description: none  | has no description
            operationId: place          | x-id: place          | has no operationId
            /v1/orders:                 | /v1/placeOrder:      | is not plural kebab-case
            openapi: 3.1.0              | openapi: 3.0.3       | is not OpenAPI 3.1
            """)
    void what_an_operation_does_not_say_is_named(String before, String after, String finding) {
        assertThat(OpenApiLint.findings(OpenApi.parse(ORDERS.replace(before, after))))
                .anyMatch(line -> line.contains(finding));
    }

    private static java.util.List<String> breaks(String before, String after) {
        var inline = after.replace("}, colour", "}\n        colour");
        return OpenApiCompatibility.breaks(OpenApi.parse(ORDERS), OpenApi.parse(ORDERS.replace(before, inline)));
    }
}
