package plumbline.control.letter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.function.Supplier;
import plumbline.stretch.Catalogue;

/**
 * Writes messages as lines of JSON and reads them. A line that is not understood is refused in plain words and harms
 * nothing; fields that are not known are passed over, so that an older side can listen to a newer one.
 */
public final class Letters {

    /** Counted up when an older side could misunderstand a newer one; fields that are only added do not count. */
    public static final int VERSION = 1;

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final Form<Message> form;

    /**
     * Letters of those who have this catalogue.
     *
     * @param catalogue what stretches and signs are taken from by their ids; asked for by the first message with one
     */
    public Letters(Supplier<Catalogue> catalogue) {
        CareForms care = new CareForms(catalogue);
        this.form = service(
                care,
                face(new Kinds<Message>()
                        .with(
                                "greeting",
                                Message.Greeting.class,
                                Form.of("version", Plain.INT, Message.Greeting::version, Message.Greeting::new))));
    }

    private static Kinds<Message> face(Kinds<Message> kinds) {
        return kinds.with("ask", Message.Asks.class, Message.Asks::new)
                .with(
                        "watch",
                        Message.Watches.class,
                        Form.of("windows", Plain.YES_NO, Message.Watches::windows, Message.Watches::new))
                .with(
                        "wish",
                        Message.Wishes.class,
                        Form.of("wish", WishForms.WISH, Message.Wishes::wish, Message.Wishes::new))
                .with(
                        "set",
                        Message.Sets.class,
                        Form.of(
                                (v, out) ->
                                        out.put("path", Plain.TEXT, v.path()).put("value", Plain.TEXT, v.written()),
                                in -> new Message.Sets(in.get("path", Plain.TEXT), in.get("value", Plain.TEXT))))
                .with("summon", Message.Summons.class, Message.Summons::new);
    }

    private static Kinds<Message> service(CareForms care, Kinds<Message> kinds) {
        return kinds.with("heard", Message.Heard.class, Message.Heard::new)
                .with(
                        "refused",
                        Message.Refuses.class,
                        Form.of("why", Plain.TEXT, Message.Refuses::sentence, Message.Refuses::new))
                .with(
                        "view",
                        Message.Shows.class,
                        Form.of("view", ViewForms.VIEW, Message.Shows::view, Message.Shows::new))
                .with("move", Message.Moves.class, ViewForms.MOVES)
                .with(
                        "care",
                        Message.Tends.class,
                        Form.of("care", care.view(), Message.Tends::view, Message.Tends::new))
                .with(
                        "saying",
                        Message.Says.class,
                        Form.of("saying", PostureForms.SAYING, Message.Says::saying, Message.Says::new))
                .with(
                        "advised",
                        Message.Advised.class,
                        Form.of(
                                (v, out) -> out.put("at", Plain.INSTANT, v.at())
                                        .put("advice", NoteForms.ADVICE, v.advice()),
                                in -> new Message.Advised(
                                        in.get("at", Plain.INSTANT), in.get("advice", NoteForms.ADVICE))))
                .with(
                        "settled",
                        Message.Settled.class,
                        Form.of("spell", NoteForms.SPELL, Message.Settled::spell, Message.Settled::new))
                .with(
                        "lead",
                        Message.Leads.class,
                        Form.of("plans", Plain.list(care.plan()), Message.Leads::plans, Message.Leads::new))
                .with("tint", Message.Tints.class, Form.of("on", Plain.YES_NO, Message.Tints::on, Message.Tints::new))
                .with(
                        "balloon",
                        Message.Balloons.class,
                        Form.of(
                                (v, out) ->
                                        out.put("title", Plain.TEXT, v.title()).put("text", Plain.TEXT, v.text()),
                                in -> new Message.Balloons(in.get("title", Plain.TEXT), in.get("text", Plain.TEXT))))
                .with(
                        "changed",
                        Message.Changed.class,
                        Form.of("outcome", ViewForms.CHANGED, Message.Changed::outcome, Message.Changed::new))
                .with("end", Message.Ends.class, Form.of("told", Plain.YES_NO, Message.Ends::told, Message.Ends::new));
    }

    /** The message as one line, without its end. */
    public String write(Message message) {
        return gson.toJson(form.write(message));
    }

    /** The message on a line. */
    public Received read(String line) {
        try {
            Message message = form.read(JsonParser.parseString(line));
            return message instanceof Message.Greeting greeting && greeting.version() != VERSION
                    ? new Received.Refused("the other side speaks version " + greeting.version() + ", this one "
                            + VERSION + "; both have to be of the same Plumbline")
                    : new Received.Understood(message);
        } catch (JsonParseException e) {
            return new Received.Refused("not a line of JSON");
        } catch (RuntimeException e) {
            // Whatever comes from outside must not end the conversation.
            return new Received.Refused(String.valueOf(e.getMessage()));
        }
    }
}
