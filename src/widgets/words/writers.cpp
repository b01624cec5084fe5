// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/writers.h"

#include <QCoreApplication>

namespace Kustomer {
namespace {

struct Writers
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::Writers)
};

} // namespace

QString customerName()
{
    return Writers::tr("You");
}

QString supportName()
{
    return Writers::tr("Support");
}

QString assistantName()
{
    //: Artificial intelligence that has no other name
    return Writers::tr("AI assistant");
}

} // namespace Kustomer
