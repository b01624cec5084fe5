// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/program/eventlog.h"
#include "emulator/program/guest.h"
#include "emulator/program/shutdownsignal.h"

#include <KustomerChat/Emulator>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

int failure(const QString &text)
{
    std::fprintf(stderr, "kustomer-emulator: %s\n", qUtf8Printable(text));
    return 1;
}

std::optional<int> numberFrom(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A local stand-in for the Kustomer chat service, on 127.0.0.1 only.\n\n"
        "It prints one line of JSON when it listens. Customers of the scenarios demo and lab are "
        "jane@example.com and tom@example.com. GET /emulator lists all routes: agents act by "
        "/v2.1/chat/…, tests by /emulator/…, scenarios follow GET /emulator/schema.\n\n"
        "With a command after --, such as: kustomer-emulator --bot -- ./shop --verbose, it prints "
        "nothing, runs the command with addresses and keys in its environment (CHAT_URL, "
        "CHAT_REALTIME_URL, CHAT_KEY, CHAT_SECRET, CHAT_SERVER_KEY, and CHAT_JWT by --jwt), and "
        "ends as that does."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 lets the system choose."_s, u"N"_s, u"0"_s},
        {u"org"_s, u"Name of the organisation."_s, u"NAME"_s},
        {u"secret"_s, u"Secret that signs login tokens; random unless given."_s, u"S"_s},
        {u"scenario"_s, u"What the service holds: demo, lab, empty or a JSON file."_s,
         u"demo|lab|empty|FILE"_s},
        {u"bot"_s, u"Answer customers by itself."_s},
        {u"typing-time"_s, u"How long the bot types, in milliseconds."_s, u"MS"_s, u"900"_s},
        {u"jwt"_s, u"Print a login token of this customer, too; it is good for 15 minutes."_s,
         u"EMAIL"_s},
        {u"fault"_s, u"Misbehave from the start; may be given several times."_s, u"JSON"_s},
        {u"log"_s, u"Tell on the standard error output what happens."_s},
        {u"check"_s, u"Only say what is wrong with a scenario."_s, u"FILE"_s},
        {u"data"_s, u"Keep everything in this file over a restart."_s, u"FILE"_s},
    });
}

QJsonObject accessTo(const Kustomer::Emulator &emulator, const QString &email)
{
    QJsonObject access{{u"apiUrl"_s, emulator.apiUrl().toString()},
                       {u"realtimeUrl"_s, emulator.realtimeUrl().toString()},
                       {u"apiKey"_s, emulator.apiKey()},
                       {u"chatSecret"_s, emulator.chatSecret()},
                       {u"serverApiKey"_s, emulator.serverApiKey()}};
    if (!email.isEmpty())
        access[u"jwt"_s] = emulator.mintJwt({.email = email});
    return access;
}

/// Both return when the program is to end, and how.
int announce(const QJsonObject &access)
{
    std::puts(QJsonDocument(access).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int runBeside(const QJsonObject &access, const QStringList &command)
{
    using Kustomer::Emulation::Guest;
    Guest guest(access);
    QObject::connect(&guest, &Guest::ended, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QObject::connect(
        &guest, &Guest::failed, qApp,
        [](const QString &reason) { QCoreApplication::exit(failure(reason)); },
        Qt::QueuedConnection);
    guest.start(command);
    return QCoreApplication::exec();
}

/// What stands after --, and is taken away.
QStringList commandIn(QStringList *arguments)
{
    const auto end = arguments->indexOf(u"--"_s);
    const auto command = end < 0 ? QStringList() : arguments->sliced(end + 1);
    if (!command.isEmpty())
        arguments->resize(end);
    return command;
}

std::optional<Kustomer::EmulatorOptions> optionsFrom(const QCommandLineParser &parser)
{
    const auto port = numberFrom(parser.value(u"port"_s), 65'535);
    const auto typingTime = numberFrom(parser.value(u"typing-time"_s), 3'600'000);
    if (!port || !typingTime)
        return {};
    // What a data file holds already is not asked for again.
    const auto dataFile = parser.value(u"data"_s);
    const bool isFilled = parser.isSet(u"scenario"_s) || QFileInfo(dataFile).size() > 0;
    using Replies = Kustomer::EmulatorOptions::Replies;
    return Kustomer::EmulatorOptions{.port = quint16(*port),
                                     .organisation = parser.value(u"org"_s),
                                     .chatSecret = parser.value(u"secret"_s),
                                     .scenario = isFilled ? parser.value(u"scenario"_s) : u"demo"_s,
                                     .replies
                                     = parser.isSet(u"bot"_s) ? Replies::Bot : Replies::None,
                                     .typingTime = std::chrono::milliseconds(*typingTime),
                                     .dataFile = dataFile};
}

int checkScenario(const QString &file)
{
    const Kustomer::Emulator emulator({.scenario = file});
    return emulator.errorString().isEmpty() ? 0 : failure(emulator.errorString());
}

QString addFaults(const QStringList &faults, Kustomer::Emulator *emulator)
{
    for (const auto &text : faults) {
        const auto fault = QJsonDocument::fromJson(text.toUtf8());
        if (!fault.isObject())
            return u"--fault takes a JSON object: "_s + text;
        const auto answer = emulator->control("POST", u"/faults"_s, fault.object());
        if (answer.contains("errors"_L1))
            return u"--fault: "_s + answer["errors"_L1][0]["title"_L1].toString();
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kustomer-emulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EMULATOR_VERSION));

    auto arguments = QCoreApplication::arguments();
    const auto command = commandIn(&arguments);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty())
        return failure(u"unknown argument "_s + parser.positionalArguments().first());
    if (parser.isSet(u"check"_s))
        return checkScenario(parser.value(u"check"_s));
    const auto options = optionsFrom(parser);
    if (!options)
        return failure(u"--port and --typing-time take a whole number"_s);

    QLoggingCategory::setFilterRules(u"kustomer.emulator=false"_s); // failure() says the same
    Kustomer::Emulator emulator(*options);
    if (!emulator.listen())
        return failure(emulator.errorString());
    if (const auto problem = addFaults(parser.values(u"fault"_s), &emulator); !problem.isEmpty())
        return failure(problem);
    if (parser.isSet(u"log"_s))
        Kustomer::Emulation::logTo(stderr, &emulator);

    const Kustomer::Emulation::ShutdownSignal shutdown;
    QObject::connect(&shutdown, &Kustomer::Emulation::ShutdownSignal::received, &application,
                     &QCoreApplication::quit);
    const auto fail = [](const QString &reason) {
        QCoreApplication::exit(failure(reason));
    };
    QObject::connect(&emulator, &Kustomer::Emulator::dataFileFailed, &application, fail);
    const auto access = accessTo(emulator, parser.value(u"jwt"_s));
    return command.isEmpty() ? announce(access) : runBeside(access, command);
}
