package plumbline.control;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import plumbline.stretch.Catalogue;

/**
 * Writes messages as lines of JSON and reads them. A line that is not understood is refused in plain words and harms
 * nothing; fields that are not known are passed over, so that an older side can listen to a newer one.
 */
final class Letters {

    /** Counted up when an older side could misunderstand a newer one; fields that are only added do not count. */
    static final int VERSION = 1;

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final Form<Message> form;

    /**
     * Letters of those who have this catalogue.
     *
     * @param catalogue what stretches and signs are taken from by their ids
     */
    Letters(Catalogue catalogue) {
        CareForms care = new CareForms(catalogue);
        this.form = new Kinds<Message>()
                .with(
                        "greeting",
                        Message.Greeting.class,
                        Form.of("version", Plain.INT, Message.Greeting::version, Message.Greeting::new))
                .with(
                        "wish",
                        Message.Wishes.class,
                        Form.of("wish", WishForms.WISH, Message.Wishes::wish, Message.Wishes::new))
                .with(
                        "view",
                        Message.Shows.class,
                        Form.of("view", ViewForms.VIEW, Message.Shows::view, Message.Shows::new))
                .with(
                        "care",
                        Message.Tends.class,
                        Form.of("care", care.view(), Message.Tends::view, Message.Tends::new))
                .with(
                        "saying",
                        Message.Says.class,
                        Form.of("saying", PostureForms.SAYING, Message.Says::saying, Message.Says::new))
                .with(
                        "lead",
                        Message.Leads.class,
                        Form.of("plans", Plain.list(care.plan()), Message.Leads::plans, Message.Leads::new))
                .with(
                        "offer",
                        Message.Offers.class,
                        Form.of(
                                (v, out) -> out.put("stretch", Plain.TEXT, v.stretchId())
                                        .put("offer", ViewForms.OFFER, v.offer()),
                                in -> new Message.Offers(
                                        in.get("stretch", Plain.TEXT), in.get("offer", ViewForms.OFFER))))
                .with(
                        "agenda",
                        Message.Plans.class,
                        Form.of("agenda", AgendaForms.AGENDA, Message.Plans::agenda, Message.Plans::new))
                .with(
                        "settings",
                        Message.Sets.class,
                        Form.of(
                                "settings",
                                Plain.list(ViewForms.PREFERENCE),
                                Message.Sets::preferences,
                                Message.Sets::new))
                .with(
                        "changed",
                        Message.Changed.class,
                        Form.of("outcome", ViewForms.CHANGED, Message.Changed::outcome, Message.Changed::new));
    }

    /** The first line of a conversation. */
    String greeting() {
        return write(new Message.Greeting(VERSION));
    }

    /** The message as one line, without its end. */
    String write(Message message) {
        return gson.toJson(form.write(message));
    }

    /** The message on a line. */
    Received read(String line) {
        try {
            Message message = form.read(JsonParser.parseString(line));
            return message instanceof Message.Greeting greeting && greeting.version() != VERSION
                    ? new Received.Refused("the other side speaks version " + greeting.version() + ", this one "
                            + VERSION + "; both have to be of the same Plumbline")
                    : new Received.Understood(message);
        } catch (JsonParseException e) {
            return new Received.Refused("not a line of JSON: " + e.getMessage());
        } catch (RuntimeException e) {
            // Whatever comes from outside must not end the conversation.
            return new Received.Refused(String.valueOf(e.getMessage()));
        }
    }
}
