// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/emailcard.h"
#include "widgets/controls/formcard.h"
#include "widgets/controls/queuecard.h"
#include "widgets/fields/complaint.h"
#include "widgets/help/articlesurveycard.h"
#include "widgets/looks/contrast.h"
#include "widgets/parts/actionbutton.h"

#include <QTest>

#include <memory>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Make = Surface *(*)(QWidget *host);

const QColor dark(0x1e, 0x1e, 0x1e);
const QColor pale(0xee, 0xee, 0xee);

QPalette paletteOf(const QColor &text, const QColor &ground, const QColor &edge)
{
    return {text, ground, edge, edge, edge, text, text, ground, ground};
}

Surface *queueCard(QWidget *host)
{
    auto *card = new QueueCard(host);
    card->setWait(QueueWait{.conversationId = u"c1"_s,
                            .stage = QueueWait::Stage::AddressAsked,
                            .prompt = u"How can we get back to you?"_s,
                            .channels = {u"email"_s},
                            .canWait = true,
                            .channel = u"email"_s});
    card->findChild<ActionButton *>(u"kustomer-sendAddress"_s)->click(); // there is none
    return card;
}

Surface *emailCard(QWidget *host)
{
    auto *card = new EmailCard(host);
    card->complain(u"Please enter an e-mail address."_s);
    card->show();
    return card;
}

Surface *formCard(QWidget *host)
{
    auto *card = new FormCard(host);
    const FormQuestion question{.kind = FormQuestion::Kind::Date, .prompt = u"When?"_s};
    card->setForm(
        {.stage = FormState::Stage::Asking, .question = question, .position = 2, .count = 5},
        FormCard::Options::Here);
    card->complain(u"Please choose a day."_s);
    return card;
}

Surface *articleCard(QWidget *host)
{
    auto *card = new ArticleSurveyCard(host);
    card->setSurvey(ArticleSurvey(), {});
    card->regret({}, {.kind = Error::Kind::Timeout});
    return card;
}

} // namespace

/// What is wrong is read by everybody, whatever it is written on.
class ComplaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void isReadWhateverItStandsOn_data();
    void isReadWhateverItStandsOn();
    void leadsBackToTheField_data();
    void leadsBackToTheField();
};

void ComplaintTest::isReadWhateverItStandsOn_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("wanted");
    const std::initializer_list<std::pair<const char *, Make>> cards{
        {"queue", queueCard}, {"e-mail", emailCard}, {"form", formCard}, {"article", articleCard}};
    for (const auto &[name, make] : cards) {
        QTest::addRow("%s, light", name) << make << paletteOf(dark, pale, pale) << textContrast;
        QTest::addRow("%s, dark", name) << make << paletteOf(pale, dark, dark) << textContrast;
        QTest::addRow("%s, white on black", name)
            << make << paletteOf(Qt::white, Qt::black, Qt::white) << strongContrast;
        QTest::addRow("%s, black on white", name)
            << make << paletteOf(Qt::black, Qt::white, Qt::black) << strongContrast;
    }
}

void ComplaintTest::isReadWhateverItStandsOn()
{
    QFETCH(const Make, make);
    QFETCH(const QPalette, palette);
    QFETCH(const double, wanted);
    Surface host;
    host.resize(400, 400);
    auto *looks = new Looks(&host);
    Surface *card = make(&host);
    card->setGeometry(host.rect());
    host.show();
    const auto *complaint = card->findChild<Complaint *>();
    QTRY_VERIFY(complaint->isVisible() && complaint->width() > 0);
    for (const ColorScheme scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        for (int hue = -40; hue < 360; hue += 40) {
            const QColor brand = hue < 0 ? QColor() : QColor::fromHsl(hue, 220, 128);
            looks->setTheme(ChatTheme::from(palette, QFont(), scheme, brand));
            const QRect corner(complaint->mapTo(&host, QPoint()), QSize(1, 1));
            const QColor ground = host.grab(corner).toImage().pixelColor(0, 0);
            QVERIFY2(contrast(complaint->color(), ground) >= wanted,
                     qPrintable(complaint->color().name() + u" on "_s + ground.name()));
        }
    }
}

void ComplaintTest::leadsBackToTheField_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("field");
    QTest::newRow("queue") << Make(queueCard) << u"kustomer-sendAddress"_s
                           << u"kustomer-followUpAddress"_s;
    QTest::newRow("e-mail") << Make(emailCard) << u"kustomer-sendEmail"_s << u"kustomer-line"_s;
}

void ComplaintTest::leadsBackToTheField()
{
    QFETCH(const Make, make);
    QFETCH(const QString, button);
    QFETCH(const QString, field);
    Surface host;
    host.resize(400, 400);
    const ChatTheme theme = ChatTheme::from(paletteOf(dark, pale, pale), QFont());
    (new Looks(&host))->setTheme(theme);
    Surface *card = make(&host);
    card->setGeometry(host.rect());
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    QTest::mouseClick(card->findChild<ActionButton *>(button), Qt::LeftButton);
    if (auto *email = qobject_cast<EmailCard *>(card))
        email->complain(u"Please enter a valid e-mail address."_s); // as who is asked to send it
    auto *edit = card->findChild<QWidget *>(field);
    QVERIFY(edit->hasFocus());
    const QWidget *rim = edit->parentWidget();
    const QPoint edge = rim->mapTo(&host, QPoint(0, rim->height() / 2));
    QCOMPARE(host.grab().toImage().pixelColor(edge), theme.composer.danger);
    QTest::keyClicks(edit, u"@"_s); // it is being corrected
    const QPoint moved = rim->mapTo(&host, QPoint(0, rim->height() / 2));
    QVERIFY(host.grab().toImage().pixelColor(moved) != theme.composer.danger);
}

static const Kustomer::Testing::Suite<ComplaintTest> suite;

#include "tst_complaint.moc"
