// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/reading/plainreading.h"
#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/composer/messageedit.h"
#include "widgets/text/markdown.h"
#include "widgets/typesetting/messagedocument.h"

#include <KustomerChat/Message>

#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList g_lines;

void collect(QtMsgType, const QMessageLogContext &, const QString &line)
{
    g_lines.append(line);
}

} // namespace

class LogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init()
    {
        Testing::failOnAnyWarning();
        g_lines.clear();
    }

    void tellNothingOfWhatIsRead();
    void tellNothingOfWhatIsWritten();

private:
    QtMessageHandler m_before = nullptr;
};

void LogsTest::initTestCase()
{
    m_before = qInstallMessageHandler(collect);
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

void LogsTest::cleanupTestCase()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
}

void LogsTest::tellNothingOfWhatIsRead()
{
    const ChatTheme theme = ChatTheme::from(QPalette(), QFont());
    const BubbleLook &look = theme.timeline.company;
    Message message;
    message.body = u"A *secret* word\n\n- one"_s;
    const MessageDocument document(textOf(message), theme, look, theme.messageFont, 300);
    QImage picture(300, 100, QImage::Format_RGB32);
    QPainter painter(&picture);
    document.paint(painter, look, {{0, 4, look.selection, look.selectedText}});
    QCOMPARE(markdownPreview(u"Another **secret**"_s), u"Another secret"_s);
    QVERIFY(document.plain().contains("secret"_L1));
    QVERIFY2(g_lines.filter(u"secret"_s).isEmpty(), qPrintable(g_lines.join(u'\n')));
}

void LogsTest::tellNothingOfWhatIsWritten()
{
    MessageEdit edit;
    edit.show();
    QTest::keyClicks(&edit, u"a secret text"_s);
    edit.grab();
    QVERIFY2(g_lines.filter(u"secret"_s).isEmpty(), qPrintable(g_lines.join(u'\n')));
}

static const Kustomer::Testing::Suite<LogsTest> suite;
#include "tst_logs.moc"
