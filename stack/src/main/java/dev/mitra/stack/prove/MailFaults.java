package dev.mitra.stack.prove;

import dev.mitra.stack.Http;
import dev.mitra.stack.Stack;
import java.time.Duration;
import java.util.Map;

/// The mail server at its worst, for some seconds each time.
record MailFaults(Stack stack, String pages) {

    void strike(String way) {
        if (way.equals("killed")) {
            stack.kill("mail");
            Saboteur.pause(Duration.ofSeconds(2));
            stack.start("mail");
            return;
        }
        behave(
                switch (way) {
                    case "slow" -> Map.of("kind", "DELAY", "millis", 1500);
                    case "greylisting" -> Map.of("kind", "REFUSE", "code", 451, "text", "greylisted");
                    case "refusing" -> Map.of("kind", "REFUSE", "code", 550, "text", "no such mailbox");
                    case "dying after DATA" -> Map.of("kind", "DIE_AFTER_DATA");
                    default -> Map.of("kind", "LOSE_AFTER_DATA");
                });
        Saboteur.pause(way.equals("refusing") ? Duration.ofSeconds(1) : Duration.ofSeconds(3));
        behave(Map.of("kind", "ACCEPT"));
    }

    private void behave(Map<String, Object> behaviour) {
        new Http(pages).send("PUT", "/behaviour", "application/json", Json.text(behaviour));
    }
}
