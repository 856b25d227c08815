### The page without JavaScript (src/static_page.rs). These texts do not travel with the widget.
###
### Variables: $operator, $question (the question to go back to), $email, $hours.

# The name below the icon on a phone: a word or two.
app-name = Mail
static-title = Why can’t I receive e-mail?
static-description = A few questions to find out why mail does not arrive, and who can put it right.
static-intro = Answer the questions: at the end you find what to do and who has to do it. This page measures nothing and sends nothing.
static-full-version = The version that checks the domain too
static-language-it = Italiano
static-language-en = English
static-languages = Languages
static-your-domain = yourdomain.it

static-steps = What to do
static-also = Other possible causes
static-back = Back to: { $question }
static-restart = Start again
static-server-incoming = Incoming mail (IMAP or POP3)
static-server-outgoing = Outgoing mail (SMTP)
static-full-mailbox = The guide about a full mailbox
static-article = The article in the frequent questions

static-ticket = The support ticket
static-open-ticket = Prepare the support ticket
static-ticket-body = Copy the text below and complete it. If your mailbox does not receive, give a phone number or another address: otherwise the reply is lost. Never write the password.
static-ticket-page = Open the support page of { $operator }
static-ticket-mail = Send the text to { $email }
static-ticket-none = Send the completed text to { $operator } support.
static-ticket-contract = Do you have a maintenance contract on a dedicated server?
static-template-subject = Incoming mail: I receive nothing
static-template =
    WHO
    Name: …
    Phone or another address for the reply: …

    WHAT
    Mailbox that does not receive: …
    Since when: …
    All messages missing, or some: …
    One mailbox, or all of the domain: …
    The webmail opens: …

    TEST
    Sender: …
    Recipient: …
    Day and time of sending: …
    Text of the error the sender got: …

    CONTRACT
    Active maintenance on a dedicated server, yes or no: …

static-contract = Do you have a maintenance contract on a dedicated server?
static-contract-help = It is a server reserved for you or your company, with its maintenance entrusted to { $operator }. Those who only have mailboxes or a website usually have none.
static-contract-yes = Yes, a dedicated server with maintenance
static-contract-no = No
static-contract-unknown = I don’t know
static-phone = You can also phone
static-phone-body = With an active maintenance contract on a dedicated server you can call { $operator }. If you open a ticket instead, say that you have the contract.
static-phone-hours = Hours: { $hours }
static-phone-on = Back to the support ticket
