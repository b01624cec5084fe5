// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/answerfield.h"
#include "widgets/controls/caution.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/actionbutton.h"
#include "widgets/parts/keyboard.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString number = u"4111 1111 1111 1111"_s;
const QString hidden = u"•••• •••• •••• 1111"_s;

} // namespace

/// One question, wherever words are entered that are sent.
class CautionCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void asksOnlyAboutCardNumbers();
    void asksAboutOnePlaceAtATime();
    void sendsWhatTheCustomerInsistsOn();
    void leadsBackToWhatIsWritten();
    void asksNothingOnceItIsSwitchedOff();
    void looksLikeTheOtherCards();

private:
    /// Writes a text in a field, and wants to send it.
    void submit(AnswerField *field, const QString &text);
    void press(const QString &button) const
    {
        QTest::mouseClick(m_card->findChild<ActionButton *>(button), Qt::LeftButton);
    }

    std::unique_ptr<QWidget> m_window;
    AnswerField *m_one = nullptr;
    AnswerField *m_other = nullptr;
    CautionCard *m_card = nullptr;
    Caution *m_caution = nullptr;
    QStringList m_sent;
};

void CautionCardTest::init()
{
    Testing::failOnAnyWarning();
    m_sent.clear();
    m_window = std::make_unique<QWidget>();
    (new Looks(m_window.get()))->setTheme(ChatTheme::from(QPalette(), QFont()));
    auto *column = new QVBoxLayout(m_window.get());
    m_one = new AnswerField;
    m_other = new AnswerField;
    m_card = new CautionCard;
    for (QWidget *part : std::initializer_list<QWidget *>{m_one, m_other, m_card})
        column->addWidget(part);
    m_caution = new Caution(m_card);
    m_window->resize(360, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CautionCardTest::submit(AnswerField *field, const QString &text)
{
    field->setText(text);
    field->setFocus();
    const auto written = [field] {
        return field->text();
    };
    const auto write = [field](const QString &other) {
        field->setText(other);
    };
    const auto send = [this, field] {
        m_sent.append(field->text());
    };
    if (m_caution->mayGo(text, {.place = field, .written = written, .write = write, .send = send}))
        send();
}

void CautionCardTest::asksOnlyAboutCardNumbers()
{
    submit(m_one, u"Order 4711"_s);
    QCOMPARE(m_sent, QStringList{u"Order 4711"_s});
    QVERIFY(!m_card->isVisible());

    submit(m_one, number);
    QCOMPARE(m_sent.size(), 1);
    QVERIFY(m_card->isVisible());
    QVERIFY(hasKeyboard(*m_card));
}

void CautionCardTest::asksAboutOnePlaceAtATime()
{
    submit(m_one, number);
    QVERIFY(m_caution->place() == m_one);
    submit(m_other, number);
    QVERIFY(m_caution->place() == m_other);

    press(u"kustomer-hideCardNumber"_s);

    QCOMPARE(m_other->text(), hidden);
    QCOMPARE(m_one->text(), number);
    QVERIFY(!m_card->isVisible());
    QVERIFY(!m_caution->place());
    QCOMPARE(m_sent, QStringList()); // what is hidden can be read before it goes
}

void CautionCardTest::sendsWhatTheCustomerInsistsOn()
{
    submit(m_one, number);

    press(u"kustomer-sendCardNumber"_s);

    QCOMPARE(m_sent, QStringList{number});
    QVERIFY(!m_card->isVisible());
}

void CautionCardTest::leadsBackToWhatIsWritten()
{
    submit(m_other, number);
    QVERIFY(hasKeyboard(*m_card));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QVERIFY(hasKeyboard(*m_other));
    QVERIFY(!m_card->isVisible());
    QCOMPARE(m_other->text(), number);
}

void CautionCardTest::asksNothingOnceItIsSwitchedOff()
{
    const QSignalSpy changed(m_caution, &Caution::changed);
    submit(m_one, number);
    QCOMPARE(changed.size(), 1);

    m_caution->setRule(Caution::Rule::Off);

    QCOMPARE(changed.size(), 2);
    QVERIFY(!m_card->isVisible());
    submit(m_one, number);
    QCOMPARE(m_sent, QStringList{number});
    QVERIFY(!m_card->isVisible());
}

void CautionCardTest::looksLikeTheOtherCards()
{
    submit(m_one, number);
    const ChatTheme &look = m_card->theme();
    const auto ground = [this](const QPoint &place) {
        return m_card->grab().toImage().pixelColor(place);
    };
    QTRY_COMPARE(ground(m_card->frame().topLeft() + QPoint(look.margin / 2, look.margin / 2)),
                 look.composer.field);
    QCOMPARE(ground({0, 0}), look.composer.background);
    for (const QString &name : {u"kustomer-hideCardNumber"_s, u"kustomer-sendCardNumber"_s})
        QVERIFY(m_card->frame().contains(m_card->findChild<ActionButton *>(name)->geometry()));
}

static const Kustomer::Testing::Suite<CautionCardTest> suite;
#include "tst_cautioncard.moc"
