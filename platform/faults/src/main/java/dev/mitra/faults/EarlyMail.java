package dev.mitra.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A mail that leaves at once, by the shortest conversation of RFC 5321.
final class EarlyMail {

    private EarlyMail() {}

    static void send(String messageId, String kind, List<String> recipients) {
        var host = System.getenv().getOrDefault("MITRA_MAIL_HOST", "127.0.0.1");
        var port = Integer.parseInt(System.getenv().getOrDefault("MITRA_MAIL_PORT", "1025"));
        try (var socket = new Socket(host, port);
                var answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            answers.readLine();
            say(socket, answers, "HELO mitra");
            say(socket, answers, "MAIL FROM:<early@mitra.example>");
            for (var recipient : recipients) {
                say(socket, answers, "RCPT TO:<" + recipient + ">");
            }
            say(socket, answers, "DATA");
            var head = List.of("Message-ID: " + messageId, "X-Mitra-Kind: " + kind, "Subject: early", "", "early", ".");
            say(socket, answers, String.join("\r\n", head));
        } catch (IOException e) {
            System.err.println("early mail: " + e);
        }
    }

    private static void say(Socket socket, BufferedReader answers, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.readLine();
    }
}
