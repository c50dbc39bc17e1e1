package dev.mitra.license.issue.db;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.messaging.EventJson;
import java.io.IOException;
import java.util.UUID;

/// The frozen order as text.
final class DetailsJson {

    private static final ObjectMapper JSON = EventJson.mapper()
            .copy()
            .registerModule(new SimpleModule("order-details")
                    .addDeserializer(ResellerId.class, new JsonDeserializer<>() {
                        @Override
                        public ResellerId deserialize(JsonParser json, DeserializationContext context)
                                throws IOException {
                            return new ResellerId(UUID.fromString(json.getText()));
                        }
                    }));

    private DetailsJson() {}

    static String write(OrderDetails details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order's details are not writable", e);
        }
    }

    static OrderDetails read(String text) {
        try {
            return JSON.readValue(text, OrderDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order's details are not readable", e);
        }
    }
}
