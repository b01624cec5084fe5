// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/guestcase.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/parts/actionbutton.h"

#include <KustomerChat/EmulatorProbe>

#include <QSignalSpy>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString number = u"My card is 4111 1111 1111 1111"_s;
const QString hidden = u"My card is •••• •••• •••• 1111"_s;

} // namespace

/// A card number goes only where the customer says so.
class CautionTest
    : public QObject
    , private GuestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endGuest(); }

    void asksBeforeACardNumberGoes();
    void hidesTheNumber();
    void hidesItInWhatIsWrittenByThen();
    void sendsItWhereTheCustomerSaysSo();
    void asksNoMoreWhenTheTextIsAnother();
    void asksNoMoreInAnotherConversation();
    void isOffWhereTheApplicationSaysSo();

private:
    /// Writes the number, and wants to send it.
    void writeNumber() const;
    QString written() const { return m_edit->toPlainText(); }
    QStringList sent() const;
    void press(const QString &button) const
    {
        QTest::mouseClick(m_chat->part<ActionButton>(button), Qt::LeftButton);
    }

    QString m_id;
    MessageEdit *m_edit = nullptr;
    CautionCard *m_card = nullptr;
};

void CautionTest::init()
{
    failOnAnyWarning();
    QVERIFY(makeGuest());
    for (const QString &title : {u"Parcel"_s, u"Invoice"_s})
        m_emulator->createConversation(u"jane@example.com"_s, title, {u"Hello"_s});
    m_chat->widget->show();
    m_chat->start();
    QVERIFY(m_chat->isListed());
    m_id = m_chat->idAt(0);
    QVERIFY(m_chat->open(m_id));
    m_edit = m_chat->part<MessageEdit>(u"kustomer-edit"_s);
    m_card = m_chat->part<CautionCard>();
}

void CautionTest::writeNumber() const
{
    m_edit->setFocus();
    QTest::keyClicks(m_edit, number);
    QTest::keyClick(m_edit, Qt::Key_Return);
}

QStringList CautionTest::sent() const
{
    QStringList bodies;
    for (const EmulatorMessage &message : m_emulator->probe().messages(m_id))
        bodies.append(message.body);
    return bodies;
}

void CautionTest::asksBeforeACardNumberGoes()
{
    writeNumber();

    QVERIFY(m_card->isVisible());
    QVERIFY(m_card->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(written(), number);
    QCOMPARE(m_chat->widget->client()->draft(m_id).body, number);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_card->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_edit);
    QCOMPARE(written(), number);
    QTest::keyClick(m_edit, Qt::Key_Return); // nothing was said about it
    QVERIFY(m_card->isVisible());
    QVERIFY(m_chat->open(m_chat->idAt(1))); // by when it would have gone
    QVERIFY(!sent().contains(number));
}

void CautionTest::hidesTheNumber()
{
    writeNumber();

    press(u"kustomer-hideCardNumber"_s);

    QVERIFY(!m_card->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_edit);
    QCOMPARE(written(), hidden);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_VERIFY(sent().contains(hidden));
    QVERIFY(!sent().contains(number));
}

/// The draft is another one meanwhile, as another window or the application writes it.
void CautionTest::hidesItInWhatIsWrittenByThen()
{
    writeNumber();
    const QString more = u". It is for two parcels"_s;
    m_chat->widget->client()->setDraft(m_id, {.body = number + more, .files = {}, .payload = {}});
    QTRY_COMPARE(written(), number + more);
    QVERIFY(m_card->isVisible());

    press(u"kustomer-hideCardNumber"_s);

    QCOMPARE(written(), hidden + more);
}

void CautionTest::sendsItWhereTheCustomerSaysSo()
{
    writeNumber();

    press(u"kustomer-sendCardNumber"_s);

    QTRY_COMPARE(sent().count(number), 1);
    QCOMPARE(written(), QString());
    QVERIFY(m_chat->widget->client()->draft(m_id).isBlank());
    QVERIFY(!m_card->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_edit);
}

void CautionTest::asksNoMoreWhenTheTextIsAnother()
{
    writeNumber();
    m_edit->setFocus();

    QTest::keyClick(m_edit, Qt::Key_Backspace);

    QVERIFY(!m_card->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Return); // it is no card number any more
    QTRY_VERIFY(sent().contains(number.chopped(1)));
}

void CautionTest::asksNoMoreInAnotherConversation()
{
    writeNumber();

    QVERIFY(m_chat->open(m_chat->idAt(1)));

    QVERIFY(!m_card->isVisible());
    QCOMPARE(written(), QString());
    QVERIFY(m_chat->open(m_id));
    QTRY_COMPARE(written(), number);
    QVERIFY(!m_card->isVisible());
}

void CautionTest::isOffWhereTheApplicationSaysSo()
{
    QSignalSpy changed(m_chat->widget, &KustomerChatWidget::warnsOfCardNumbersChanged);
    QVERIFY(m_chat->widget->warnsOfCardNumbers());
    m_chat->widget->setWarnsOfCardNumbers(false);
    QCOMPARE(changed.size(), 1);

    writeNumber();

    QVERIFY(!m_card->isVisible());
    QTRY_VERIFY(sent().contains(number));
}

static const Suite<CautionTest> suite;
#include "tst_caution.moc"
