// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/trouble.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Kustomer::Trouble", text);
}

} // namespace

QString trouble(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Transport:
    case Error::Kind::Timeout:
        return translated(QT_TRANSLATE_NOOP("Kustomer::Trouble",
                                            "Please check your connection to the internet."));
    case Error::Kind::Tls:
        return translated(QT_TRANSLATE_NOOP(
            "Kustomer::Trouble", "A safe connection isn't possible from here at the moment."));
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::Protocol:
    case Error::Kind::TooLarge:
        return translated(
            QT_TRANSLATE_NOOP("Kustomer::Trouble",
                              "The chat service has a problem. Please try again a little later."));
    case Error::Kind::Configuration:
        return translated(QT_TRANSLATE_NOOP(
            "Kustomer::Trouble", "The chat isn't set up correctly in this application."));
    case Error::Kind::Storage:
        return translated(QT_TRANSLATE_NOOP(
            "Kustomer::Trouble", "The files of the chat can't be used on this computer."));
    case Error::Kind::NotFound:
    case Error::Kind::Refused:
    case Error::Kind::Expired:
    case Error::Kind::Cancelled:
    case Error::Kind::NotStarted:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Kustomer::Trouble", "The chat service didn't allow it."));
}

QString reason(const Error &error)
{
    const bool isFoundHere = error.kind == Error::Kind::Storage
        || error.kind == Error::Kind::Cancelled || error.code.startsWith("attachment_"_L1)
        || error.code == "form_busy"_L1;
    return isFoundHere && !error.message.isEmpty() ? error.message : trouble(error);
}

bool mayHelpToTryAgain(const Error &error)
{
    return error.kind != Error::Kind::Configuration;
}

} // namespace Kustomer
