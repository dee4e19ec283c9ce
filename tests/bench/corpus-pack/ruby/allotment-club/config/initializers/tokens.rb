Rails.application.config.x.invite_secret = ENV.fetch("INVITE_SECRET") { "allotment-invite" }
Rails.application.config.x.invite_days = Integer(ENV.fetch("INVITE_DAYS", "14"))
Rails.application.config.x.mail_from = ENV.fetch("MAIL_FROM", "club@allotment.example.org")

Rails.application.config.x.share_secret = ENV.fetch("SHARE_SECRET")
