// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/chatcase.h"
#include "support/strictness.h"
#include "support/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Kustomer::Testing::ChatCase;

/// What an application sets before the start, as the service hears it.
class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }
    void areWhatTheServiceIsAskedWith();
};

void OptionsTest::areWhatTheServiceIsAskedWith()
{
    ChatCase chat;
    chat.client->setLanguage(u"de"_s);
    chat.client->setBrandId(u"brand-7"_s);
    chat.client->setScheduleId(u"nights"_s);
    chat.client->setAssistantId(u"assistant-3"_s);
    QVERIFY(chat.start());
    QVERIFY(chat.logIn());

    const QString id = chat.converse(u"Hello"_s);

    QVERIFY(!id.isEmpty());
    const auto asked = [&](const QByteArray &method, const QString &path) {
        return chat.emulator->probe().requests({.method = method, .path = path}).value(0);
    };
    QCOMPARE(asked("GET"_ba, u"/p/v1/chat/settings"_s).query, u"lang=de"_s);
    QVERIFY(!asked("GET"_ba, u"/p/v1/schedules/nights"_s).path.isEmpty());
    QVERIFY(asked("GET"_ba, u"/c/v1/chat/sessions"_s).query.contains("brandId=brand-7"_L1));
    const auto created = QJsonDocument::fromJson(asked("POST"_ba, u"/c/v1/chat/sessions"_s).body);
    QCOMPARE(created["brandId"_L1].toString(), u"brand-7"_s);
    QCOMPARE(created["assistant"_L1].toString(), u"assistant-3"_s);
}

static const Testing::Suite<OptionsTest> suite;
#include "tst_options.moc"
