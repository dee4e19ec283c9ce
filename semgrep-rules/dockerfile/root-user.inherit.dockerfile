# Silent: the stage it is made from has switched already.
FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base
USER app
WORKDIR /app
FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
RUN dotnet publish -o /out
FROM base AS final
COPY --from=build /out /app
ENTRYPOINT ["dotnet", "/app/Shop.dll"]
