class SessionToken
  class << self
    def issue(volunteer)
      JWT.encode({ id: volunteer.id, exp: 12.hours.from_now.to_i }, ApplicationSettings.jwt_secret, "HS512")
    end

    def volunteer_id(token)
      JWT.decode(token, ApplicationSettings.jwt_secret, true, { algorithms: ["HS512"], required_claims: ["exp"] }).dig(0, "id")
    end

    def visitor(token)
      segment = token.split(".").fetch(1)
      JSON.parse(Base64.urlsafe_decode64(segment))["visitor"]
    end
  end
end
