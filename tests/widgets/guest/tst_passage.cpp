// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/kustomerchatwidget.h"

#include <KustomerChat/Emulator>

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// The Tab key passes the chat, whatever it shows, and never ends in it or before it.
class PassageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leadsPastTheChat_data();
    void leadsPastTheChat();

private:
    enum class Shown { NotStarted, Consent, Unreachable, Empty, Stopped };
    bool show(Shown shown);

    std::unique_ptr<Emulator> m_emulator;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_before = nullptr;
    KustomerChatWidget *m_chat = nullptr;
    QPushButton *m_after = nullptr;
};

void PassageTest::init()
{
    Testing::failOnAnyWarning();
    m_emulator = std::make_unique<Emulator>();
    QVERIFY2(m_emulator->listen(), qPrintable(m_emulator->errorString()));
    m_window = std::make_unique<QWidget>();
    m_before = new QPushButton(u"Before"_s);
    m_chat = new KustomerChatWidget;
    m_after = new QPushButton(u"After"_s);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_before);
    column->addWidget(m_chat, 1);
    column->addWidget(m_after);
    m_emulator->aim(m_chat);
    m_window->resize(420, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PassageTest::cleanup()
{
    m_window.reset();
    m_emulator.reset();
}

bool PassageTest::show(Shown shown)
{
    QSignalSpy started(m_chat, &KustomerChatWidget::started);
    QSignalSpy failed(m_chat, &KustomerChatWidget::startFailed);
    QSignalSpy stopped(m_chat, &KustomerChatWidget::stopped);
    switch (shown) {
    case Shown::NotStarted:
        return true;
    case Shown::Consent:
        m_chat->setConsentRequired(true);
        m_chat->start();
        return true;
    case Shown::Unreachable:
        m_chat->setApiKey(u"no key"_s);
        m_chat->start();
        return failed.wait();
    case Shown::Empty:
        m_chat->start();
        return started.wait();
    case Shown::Stopped:
        m_chat->start();
        if (!started.wait())
            return false;
        m_chat->stop();
        return !stopped.isEmpty() || stopped.wait();
    }
    return false;
}

void PassageTest::leadsPastTheChat_data()
{
    QTest::addColumn<Shown>("shown");
    QTest::newRow("not started") << Shown::NotStarted;
    QTest::newRow("asks for consent") << Shown::Consent;
    QTest::newRow("cannot be reached") << Shown::Unreachable;
    QTest::newRow("no conversation yet") << Shown::Empty;
    QTest::newRow("stopped") << Shown::Stopped;
}

void PassageTest::leadsPastTheChat()
{
    QFETCH(const Shown, shown);
    QVERIFY(show(shown));
    constexpr int mostStops = 30;
    m_before->setFocus();
    for (int i = 0; i < mostStops && !m_after->hasFocus(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        QVERIFY(QApplication::focusWidget()->isVisible());
    }
    QVERIFY(m_after->hasFocus());
    for (int i = 0; i < mostStops && !m_before->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_before->hasFocus());
}

static const Kustomer::Testing::Suite<PassageTest> suite;

#include "tst_passage.moc"
