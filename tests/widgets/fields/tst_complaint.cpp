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
    card->findChild<ActionButton *>(u"sendAddress"_s)->click(); // there is none
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
    card->regret({.kind = Error::Kind::Timeout});
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

static const Kustomer::Testing::Suite<ComplaintTest> suite;

#include "tst_complaint.moc"
